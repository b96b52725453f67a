/** Every so many articles is one of these: a library has a few, and search must find them too. */
export const otherLanguages = [
  {
    lang: 'de',
    siteName: 'Nordbote',
    title: 'Straßenbahn: Größere Wagen für die Züge im Süden',
    sentences: [
      'Die größten Wagen der Straßenbahn fahren künftig auch am Sonntag über die Brücke.',
      'Ein Sprecher des Verkehrsverbunds erklärte, man prüfe die Änderungen für das nächste Jahr.',
      'Für Fahrgäste ändert sich wenig, nur die Türen öffnen früher und schließen später.',
      'Die Kosten trägt das Land, das dafür Fördermittel aus Brüssel erhält.',
      'Über den Ausbau des Netzes wird im Frühjahr abgestimmt; die Mehrheit gilt als sicher.',
      'Kritiker halten das Straßennetz für überlastet und fordern mehr Züge auf der Strecke.',
      'Das Unternehmen liefert die Geräte mit einem Akku, der zehn Stunden hält.',
    ],
  },
  {
    lang: 'zh',
    siteName: '海港日报',
    title: '半导体工厂明年投产,芯片产量将增加一倍',
    sentences: [
      '公司周一宣布,新的半导体工厂将于明年投产。',
      '工程师表示,芯片的产量将比去年增加一倍。',
      '市政府为这个项目提供了土地和电力。',
      '分析师认为,手机市场的需求仍然不足。',
      '电池的价格在三个月内下降了百分之二十。',
      '华为和中芯国际没有回应记者的提问。',
      '专家警告说,出口管制会影响整个行业。',
    ],
  },
  {
    lang: 'ja',
    siteName: '港テック',
    title: '新型スマートフォンの電池が二日間持続',
    sentences: [
      '同社は月曜日に新型のスマートフォンを発表した。',
      '電池は一回の充電で二日間持続するという。',
      '半導体の供給は来年も不足する見通しだ。',
      'カメラの性能は前の機種より大きく向上した。',
      '価格は十万円からで、九月に発売される。',
      '開発者は東京の会場で新しい機能を紹介した。',
      'ソニーと任天堂は質問に答えなかった。',
    ],
  },
];

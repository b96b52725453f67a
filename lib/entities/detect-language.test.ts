import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language';

const english =
  'The maker of the phone said on Thursday that it would sell it in Norway as well, and that the price has not been set for the time being, but is to be told by the end of the month.';

test.each([
  ['en', english],
  ['de', 'Der Hersteller teilte am Donnerstag mit, dass die neuen Modelle im Herbst auf den Markt kommen und dass Apple und Google ebenfalls Interesse gezeigt hätten, während die Aktie um drei Prozent stieg und der Vorstand schwieg.'],
  ['fr', 'L’entreprise a présenté jeudi son nouveau téléphone lors d’une conférence à Lyon. Il sera vendu en France à partir de la fin du mois et dispose d’un écran plus lumineux que celui de l’année dernière, selon les premiers essais.'],
  ['nl', 'Het bedrijf heeft donderdag bekendgemaakt dat de omzet in het derde kwartaal met twaalf procent is gestegen en verwacht dat de vraag naar machines volgend jaar verder toeneemt, vooral door de bouw van nieuwe fabrieken in het zuiden.'],
  ['es', 'La compañía anunció el jueves que su nuevo teléfono llegará a España en febrero y que quiere recuperar el terreno perdido frente a sus rivales, que dominan las ventas en la región desde el año pasado según los datos publicados.'],
  ['tr', 'Şirket perşembe günü yaptığı açıklamada yeni elektrikli otomobilinin Avrupa pazarına gelecek yıl gireceğini duyurdu ve fabrikasında üretim kapasitesini artırmak için yeni bir yatırım yapacağını, bataryaların da yerli olacağını söyledi, ancak ayrıntı vermedi.'],
  ['ru', 'Компания сообщила в четверг, что откроет новый центр обработки данных под Москвой и что он начнёт работать в следующем году.'],
  ['ja', 'ソニーは木曜日、新しいゲーム機を来年発売すると発表した。価格は約八万円で、画面の描画が大きく改善されるという。'],
])('%s', (language, text) => {
  expect(detectLanguage(text, null)).toBe(language);
}); // prettier-ignore

test('the text is right, and the page where the text is short', () => {
  expect(detectLanguage(english, 'de-DE')).toBe('en');
  expect(detectLanguage('Apple zahlt 5 Millionen', 'de-AT')).toBe('de');
  expect(detectLanguage('Apple pays 5 million', null)).toBe('en');
  expect(detectLanguage('Apple pays 5 million', 'no language at all')).toBe('en');
  expect(detectLanguage('', null)).toBe('en');
});

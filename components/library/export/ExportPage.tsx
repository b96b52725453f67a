import { useState } from 'react';
import { i18n } from '#i18n';
import type { ExportSettings } from '../../../lib/markdown/export-settings';
import { type PresetName, presetNames, presets } from '../../../lib/markdown/presets/presets';
import { writeExportSettings } from '../../shared/export-settings-store';
import { Setting } from '../Setting';
import '../storage-page.css';
import { Choice } from './Choice';
import './export-page.css';
import type { ExportPreviewSource } from './export-preview-source';
import { FileNameField } from './FileNameField';
import { Preview } from './Preview';
import { PreviewChoice } from './PreviewChoice';
import { TemplateField } from './TemplateField';
import { useExportSettings } from './use-export-settings';
import { usePreview } from './use-preview';

/** How articles are taken along, with what that makes of one of them. Everything is kept as it is chosen. */
export function ExportPage({ source }: { source: ExportPreviewSource }) {
  const settings = useExportSettings();
  const [previewed, setPreviewed] = useState<string | null>(null);
  const preview = usePreview(source, settings, previewed);
  const preset = presets[settings.preset];
  const own = settings.templates[settings.preset];
  const name = presetName(settings.preset);
  const canLink = preset.entityNote !== null;

  return (
    <div className="l-list scroll storage export" id="list" tabIndex={-1}>
      <div className="storage-in">
        <Setting title={i18n.t('exportPage.preset')} text={i18n.t('exportPage.presetText')}>
          <select
            className="field"
            aria-label={i18n.t('exportPage.preset')}
            value={settings.preset}
            onChange={({ currentTarget }) => writeExportSettings({ preset: currentTarget.value as PresetName })}
          >
            {presetNames.map((value) => (
              <option key={value} value={value}>
                {presetName(value)}
              </option>
            ))}
          </select>
        </Setting>
        <FileNameField
          value={settings.fileName}
          preset={preset.fileName}
          onChange={(fileName) => writeExportSettings({ fileName })}
        />
        <Setting
          title={i18n.t('exportPage.entities')}
          text={canLink ? i18n.t('exportPage.entitiesText') : i18n.t('exportPage.noLinks', [name])}
        >
          <Choice
            label={i18n.t('exportPage.entities')}
            choices={[
              { value: 'plain', name: i18n.t('exportPage.plain') },
              { value: 'links', name: i18n.t('exportPage.links') },
            ]}
            value={settings.hasWikilinks && canLink ? 'links' : 'plain'}
            isDisabled={!canLink}
            onChange={(value) => writeExportSettings({ hasWikilinks: value === 'links' })}
          />
        </Setting>
        {canLink && settings.hasWikilinks && (
          <Setting title={i18n.t('exportPage.entityNotes')} text={i18n.t('exportPage.entityNotesText')}>
            <input
              className="switch"
              type="checkbox"
              role="switch"
              aria-checked={settings.hasEntityNotes}
              aria-label={i18n.t('exportPage.entityNotes')}
              checked={settings.hasEntityNotes}
              onChange={({ currentTarget }) => writeExportSettings({ hasEntityNotes: currentTarget.checked })}
            />
          </Setting>
        )}
        <Setting title={i18n.t('exportPage.pictures')} text={i18n.t('exportPage.picturesText')}>
          <Choice
            label={i18n.t('exportPage.pictures')}
            choices={[
              { value: 'address', name: i18n.t('exportPage.address') },
              { value: 'files', name: i18n.t('exportPage.folder') },
            ]}
            value={settings.pictures}
            onChange={(pictures) => writeExportSettings({ pictures })}
          />
        </Setting>
      </div>
      <div className="pair">
        <TemplateField
          key={settings.preset}
          template={own ?? preset.template}
          presetName={name}
          isOwn={own !== undefined}
          onChange={(template) => writeExportSettings(withTemplate(settings, template))}
          onReset={() => writeExportSettings(withTemplate(settings, undefined))}
        />
        <Preview
          state={preview}
          choice={<PreviewChoice source={source} chosen={previewed} onChoose={setPreviewed} />}
        />
      </div>
    </div>
  );
}

/** What is the preset's own is not kept as the reader's. */
function withTemplate({ preset, templates }: ExportSettings, template: string | undefined): Partial<ExportSettings> {
  const { [preset]: _, ...others } = templates;
  const isOwn = template !== undefined && template !== presets[preset].template;
  return { templates: isOwn ? { ...others, [preset]: template } : others };
}

function presetName(preset: PresetName): string {
  switch (preset) {
    case 'obsidian':
      return 'Obsidian';
    case 'logseq':
      return 'Logseq';
    case 'joplin':
      return 'Joplin';
    case 'hugo':
      return 'Hugo';
    case 'plain':
      return i18n.t('exportPage.plainMarkdown');
  }
}

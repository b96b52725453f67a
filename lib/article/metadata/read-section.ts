import { type MetaTags, metaContents } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';
import type { SiteNames } from './site-names';
import { inDocumentOrder, named } from '../named';
import { isSiteName } from './site-names';

const trails = '[itemtype*="BreadcrumbList" i], nav[aria-label*="breadcrumb" i], [id*="breadcrumb" i]';
const notSections =
  /^(?:home|front-page|detail|back|archiv|start|startseite|accueil|inicio|homepage|front page|ホーム|トップ|首页|首頁|you are here|…|\.\.\.|blog|news|articles?|index)$/i;
const noSection =
  /^(?:uncategori[sz]ed|allgemein|all|sin categoría|non classé|senza categoria|未分類|未分类)$|^[<←«‹/]|\bback to\b|\bedit on\b/i;

/** The part of the site it appeared in, such as "Business": as declared, else the last step of the breadcrumb trail. */
export function readSection(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLd,
  site: SiteNames,
  title: string,
): string | null {
  const declared = [
    ...(jsonLd.article ? namesOf(jsonLd.article['articleSection']) : []),
    ...metaContents(tags, [
      'article:section',
      'og:article:section',
      'parsely-section',
      'sailthru.section',
      'dc.subject.section',
      'articleSection',
      'section',
    ]),
    ...[...document.querySelectorAll('[itemprop~="articleSection" i]:not(meta)')].map(
      (element) => element.textContent ?? '',
    ),
  ];
  const steps = jsonLd.breadcrumbs.length > 0 ? jsonLd.breadcrumbs : shownTrail(document);
  const isSection = (name: string): boolean =>
    name.length >= 2 &&
    name.length <= 60 &&
    !isSiteName(name, site) &&
    !noSection.test(name) &&
    !/https?:|^\d+$/.test(name) &&
    name !== title &&
    !title.startsWith(name.replace(/(?:…|\.\.\.)$/, ''));
  const names = [...declared, ...steps.toReversed()]
    .map((name) => name.split(',')[0]!.replace(/\s+/g, ' ').trim())
    .filter(isSection);
  return (
    names.find((name) => !notSections.test(name)) ??
    names.find((name) => declared.some((value) => value.startsWith(name))) ??
    null
  );
}

function shownTrail(document: Document): string[] {
  const [trail] = inDocumentOrder(named(document, /breadcrumb/i), document.querySelectorAll(trails));
  if (!trail || (trail.textContent ?? '').length > 400) return [];
  return [...trail.querySelectorAll('a')].map((link) => link.textContent ?? '');
}

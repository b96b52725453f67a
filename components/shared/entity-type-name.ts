import { i18n } from '#i18n';
import type { Entity, EntityType } from '../../lib/entities/entity';
import type { DesignType } from './entity-type-look';

/** One of them: "Organisation". */
export function typeName(type: EntityType): string {
  const names: Record<EntityType, string> = {
    organisation: i18n.t('shared.type.organisation'),
    person: i18n.t('shared.type.person'),
    product: i18n.t('shared.type.product'),
    place: i18n.t('shared.type.place'),
    event: i18n.t('shared.type.event'),
    money: i18n.t('shared.type.money'),
    date: i18n.t('shared.type.date'),
    quantity: i18n.t('shared.type.quantity'),
    percent: i18n.t('shared.type.percent'),
    version: i18n.t('shared.type.version'),
    identifier: i18n.t('shared.type.identifier'),
  };
  return names[type];
}

/** A chip's or a group's heading: "Organisations". Entities are those of the group; they decide between two names. */
export function groupName(type: DesignType, entities: Entity[]): string {
  const names: Record<DesignType, string> = {
    org: i18n.t('shared.group.org'),
    person: i18n.t('shared.group.person'),
    product: i18n.t('shared.group.product'),
    place: i18n.t('shared.group.place'),
    event: i18n.t('shared.group.event'),
    money: i18n.t('shared.group.money'),
    date: i18n.t('shared.group.date'),
    quantity: i18n.t('shared.group.quantity'),
    version: i18n.t('shared.group.version'),
    cve: entities.every(isAdvisory) ? i18n.t('shared.group.vulnerabilities') : i18n.t('shared.group.identifiers'),
  };
  return names[type];
}

const advisoryName = /^(cve|ghsa|rhsa|usn|dsa|zdi|icsa|msrc|adv|osv|rustsec|pysec)[-:]/i;

function isAdvisory(entity: Entity): boolean {
  return advisoryName.test(entity.name);
}

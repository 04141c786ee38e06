import type { Locale } from "../../domain/bilingual.ts";
import { frameStrings } from "../../i18n/frame.ts";
import type { Site } from "../../schema/documents.ts";

/** One line of the footer: a label with a text, or a link. */
export interface FooterItem {
  readonly label: string | null;
  readonly text: string;
  readonly href: string | null;
}

const MIIT = "https://beian.miit.gov.cn/";

/** What the site's owner has configured, in the order of 国办发〔2017〕47号; nothing is invented. */
export function footerItems(site: Site, locale: Locale): FooterItem[] {
  const t = frameStrings[locale];
  const { government } = site;
  const said = (label: string, text: string | undefined, href?: string): FooterItem[] =>
    text ? [{ label, text, href: href ?? null }] : [];
  const linked = (text: string, href: string | undefined): FooterItem[] =>
    href ? [{ label: null, text, href }] : [];
  return [
    ...said(t.organizer, government?.organizer?.[locale]),
    ...said(t.undertaker, government?.undertaker?.[locale]),
    ...said(t.publisher, site.publisher?.[locale]),
    ...said(t.contact, site.contact?.[locale]),
    ...said(t.siteIdCode, government?.siteIdCode),
    ...said(t.icp, government?.icp, MIIT),
    ...said(t.policeRecord, government?.policeRecord?.text, government?.policeRecord?.url),
    ...linked(t.conac, government?.conacUrl),
    ...linked(t.findError, government?.findErrorUrl),
    ...said(t.licence, site.licence?.name[locale], site.licence?.url),
  ];
}

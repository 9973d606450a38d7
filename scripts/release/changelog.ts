/** What stands under a version in the changelog: the words behind it in the heading, and the entries. */
export type Section = { readonly heading: string; readonly body: string };

/** The section of a version: `## 1.2.3 (2026-11-26)` and everything up to the next heading of that size. */
export function sectionOf(changelog: string, version: string): Section | null {
  const sections = changelog.split(/^## /m).slice(1);
  const found = sections.find((section) => section.split(/\s/)[0] === version);
  if (found === undefined) return null;
  const [first = '', ...rest] = found.split('\n');
  return { heading: first.slice(version.length).trim(), body: rest.join('\n').trim() };
}

/** What is missing before the version may go out. */
export function missingInChangelog(changelog: string, version: string): string[] {
  const section = sectionOf(changelog, version);
  if (section === null) return [`CHANGELOG.md has no section "## ${version} (date)": write what people get.`];
  return [
    ...(/^\(\d{4}-\d\d-\d\d\)$/.test(section.heading) ? [] : [`CHANGELOG.md does not say when ${version} goes out: "## ${version} (YYYY-MM-DD)".`]),
    ...(/^- \S/m.test(section.body) ? [] : [`The section of ${version} in CHANGELOG.md is empty: write what people get.`]),
  ];
}

import * as z from 'zod/mini';

const Finding = z.object({
  code: z.string(),
  message: z.string(),
  description: z.optional(z.string()),
  file: z.optional(z.string()),
  line: z.optional(z.number()),
  column: z.optional(z.number()),
});
export type Finding = z.infer<typeof Finding>;

/** What `web-ext lint --output json` writes. */
export const Report = z.object({ errors: z.array(Finding), warnings: z.array(Finding), notices: z.array(Finding) });

/** How far from where the linter points Preact's assignment may be. */
const NEAR = 40;

/**
 * The findings that may not stay. What may is Preact's own assignment for `dangerouslySetInnerHTML`, once in each file Preact is
 * bundled into: it is recognised by its code, and a test holds that nothing of ours uses it. docs/store explains it to reviewers.
 */
export function unexplained(findings: readonly Finding[], codeOf: (file: string) => string): Finding[] {
  const withPreact = new Set<string>();
  return findings.filter((finding) => {
    const { code, message, file = '' } = finding;
    if (code !== 'UNSAFE_VAR_ASSIGNMENT' || message !== 'Unsafe assignment to innerHTML') return true;
    if (withPreact.has(file) || !/\.innerHTML=\w+\.__html/.test(codeAt(finding, codeOf(file)))) return true;
    withPreact.add(file);
    return false;
  });
}

function codeAt({ line = 1, column = 0 }: Finding, text: string): string {
  return text.split('\n')[line - 1]?.slice(Math.max(0, column - NEAR), column + NEAR) ?? '';
}

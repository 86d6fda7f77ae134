/** A remark that a code host shows beside a line of a pull request. Lines and columns count from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Path from the top of the repository, with `/` between the parts; left out for a remark on the whole. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  /** May run over several lines. */
  readonly message: string;
}

/** How many annotations of one level the host shows for one step of a workflow; it drops the others in silence. */
export const annotationLimit = 10;

const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One annotation as a workflow command of GitHub Actions (Forgejo and Gitea read the same), on one line. */
export function annotation({ level, file, line, column, title, message }: Annotation): string {
  const properties = Object.entries({ file, line, col: column, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${inMessage(message)}`;
}

/** Plain text that the host does not take for a command, of which it knows two forms: `::error::` and `##[error]`. */
const inLog = (text: string): string => text.replace(/^(?=\s*::)/gm, ' · ').replaceAll('##[', '## [');

/**
 * Annotations as lines for a workflow's log. Beyond the host's limit the last one shown says how many more there are,
 * and those stand below as plain text, so that nobody takes the first ten for all. `limit` is for each level.
 */
export function annotations(all: readonly Annotation[], limit = annotationLimit): string[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const some = all.filter((a) => a.level === level);
    if (some.length <= limit) return some.map(annotation);
    const shown = some.slice(0, limit - 1);
    const rest = some.slice(limit - 1);
    const more: Annotation = {
      level,
      title: `${rest.length} more`,
      message: `${rest.length} more than are shown beside the lines. All ${some.length} are listed in the log of this step.`,
    };
    return [
      ...[...shown, more].map(annotation),
      ...rest.map((a) =>
        inLog([[a.file, a.line, a.column].filter((p) => p !== undefined).join(':'), a.title, a.message].join('  ')),
      ),
    ];
  });
}

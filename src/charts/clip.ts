import { textWidth, wrap } from './text-width.ts';

/** Breaks a word that is wider than a line, with a hyphen. */
function broken(word: string, fontSize: number, width: number, bold: boolean): string[] {
  if (textWidth(word, fontSize, bold) <= width) return [word];
  let at = word.length - 2;
  while (at > 3 && textWidth(`${word.slice(0, at)}-`, fontSize, bold) > width) at -= 1;
  return [`${word.slice(0, at)}-`, ...broken(word.slice(at), fontSize, width, bold)];
}

/** The text on lines no wider than `width`, in units of `fontSize`: at most `most`, the last ending in `…` if cut. */
export function clip(text: string, fontSize: number, width: number, most: number, bold = false): string[] {
  const lines = wrap(text, fontSize, width, bold).flatMap((line) =>
    line.includes(' ') ? [line] : broken(line, fontSize, width, bold),
  );
  if (lines.length <= most) return lines;
  const words = lines[most - 1]!.split(' ');
  const ended = () => `${words.join(' ').replace(/[\s,;:–-]+$/, '')}…`;
  while (words.length > 1 && textWidth(ended(), fontSize, bold) > width) words.pop();
  while (words[0]!.length > 1 && textWidth(ended(), fontSize, bold) > width) words[0] = words[0]!.slice(0, -1);
  return [...lines.slice(0, most - 1), ended()];
}

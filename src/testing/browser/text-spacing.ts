/**
 * What is cut or sticks out where a reader spaces lines, letters and words wider (WCAG 1.4.12), with all that folds
 * opened. Words in drawings aside: a drawing is an image, whose words stand in its table. Runs in the page.
 */
export function cutByWideSpacing(): string[] {
  const wide = new CSSStyleSheet();
  wide.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, wide];
  const found = new Set<string>();
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.add(`the page: ${document.documentElement.scrollWidth} px`);
  for (const e of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(e);
    if (e.closest('svg, input, select, textarea') || style.clipPath !== 'none') continue;
    const cuts = (way: string) => way === 'hidden' || way === 'clip';
    if (
      (cuts(style.overflowX) && e.scrollWidth > e.clientWidth + 1) ||
      (cuts(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
    )
      found.add(`${e.tagName.toLowerCase()}.${e.className}: ${e.textContent.trim().slice(0, 40)}`);
  }
  return [...found];
}

/** Ways in which a word is often got wrong: a letter left out, doubled, swapped; capitals, hyphens, the plural. */
export function misspellings(word: string): string[] {
  const middle = Math.floor(word.length / 2);
  const slips = [
    `${word}${word.at(-1)}`,
    word.endsWith('s') ? word.slice(0, -1) : `${word}s`,
    word[0]!.toUpperCase() + word.slice(1),
    word.toUpperCase(),
    word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ];
  if (word.length > 3) {
    slips.push(word.slice(0, middle) + word.slice(middle + 1));
    slips.push(word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1));
  }
  return [...new Set(slips)].filter((slip) => slip !== word);
}

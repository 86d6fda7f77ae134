/** Something of a certain height that would like its middle at `y`. */
export interface Wish {
  readonly y: number;
  readonly height: number;
}

interface Pile {
  /** Where its top would like to be, summed over its members, and how many they are. */
  sum: number;
  count: number;
  height: number;
  top: number;
}

/**
 * Piles things in one column between 0 and `length` so that none touch, in the order given (by `y`), each as near to
 * its wish as the others let it: those that would touch share what they have to give way. Gives their middles.
 * What is higher in all than `length` runs over its end.
 */
export function stack(wishes: readonly Wish[], length: number): number[] {
  const piles: Pile[] = [];
  const settle = (p: Pile) => (p.top = Math.max(0, Math.min(p.sum / p.count, length - p.height)));
  for (const { y, height } of wishes) {
    let pile: Pile = { sum: y - height / 2, count: 1, height, top: 0 };
    settle(pile);
    for (let above = piles.at(-1); above && above.top + above.height > pile.top; above = piles.at(-1)) {
      piles.pop();
      pile = {
        sum: above.sum + pile.sum - pile.count * above.height,
        count: above.count + pile.count,
        height: above.height + pile.height,
        top: 0,
      };
      settle(pile);
    }
    piles.push(pile);
  }
  const middles: number[] = [];
  for (const pile of piles) {
    let top = pile.top;
    for (let i = 0; i < pile.count; i += 1) {
      const { height } = wishes[middles.length]!;
      middles.push(top + height / 2);
      top += height;
    }
  }
  return middles;
}

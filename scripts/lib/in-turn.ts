/**
 * Hands on what comes in any order in the order that was announced: what comes early waits for its turn. What was not
 * announced is handed on as it comes.
 *
 * @param announced The keys in their order.
 * @param give Called once for each, in turn.
 */
export function inTurn<T>(announced: readonly string[], give: (key: string, item: T) => void) {
  const place = new Map(announced.map((key, i) => [key, i]));
  const early = new Map<number, T>();
  let next = 0;
  const giveOn = () => {
    for (let item = early.get(next); item !== undefined; item = early.get(next)) {
      early.delete(next);
      give(announced[next]!, item);
      next += 1;
    }
  };
  return {
    take: (key: string, item: T) => {
      const at = place.get(key);
      if (at === undefined) return give(key, item);
      early.set(at, item);
      giveOn();
    },
    /** Hands on what still waits for something that never came, in order. */
    rest: () => {
      for (const at of [...early.keys()].sort((a, b) => a - b)) give(announced[at]!, early.get(at)!);
      early.clear();
    },
  };
}

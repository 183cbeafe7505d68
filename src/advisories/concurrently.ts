/** Maps with at most `limit` calls under way; results in the order of the items. The first error ends it. */
export async function concurrently<T, R>(
  items: readonly T[],
  limit: number,
  of: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results.set(index, await of(item));
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return items.map((_, index) => results.get(index) as R);
}

/** 95 % interval of a share after Wilson (1927): honest for small numbers and for 0 or all. */
export function wilson(
  hits: number,
  total: number,
): { readonly low: number; readonly high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const z = 1.959963984540054;
  const p = hits / total;
  const scale = 1 + (z * z) / total;
  const centre = p + (z * z) / (2 * total);
  const reach = z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  return {
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** As disks are sold and browsers count them, in thousands: "38 MB", "1.2 GB". */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const digits = amount < 9.95 && unit > 1 ? 1 : 0;
  return `${Number(amount.toFixed(digits)).toLocaleString('en')} ${units[unit]}`;
}

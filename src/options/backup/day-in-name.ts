/** The person's own calendar day, as it sorts in a folder of files. */
export function dayInName(time: number): string {
  return new Date(time).toLocaleDateString('sv');
}

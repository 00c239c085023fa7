/** Minutes as a cell has them: `1:30`, and nothing where there are none. */
export function cellText(minutes: number): string {
  return minutes === 0 ? '' : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

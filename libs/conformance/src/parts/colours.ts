const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Red as the head and the seal are: much more of it than of the other two. */
export function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return red > 150 && green < 100 && blue < 100;
}

export const isBlack = (colour: string): boolean => channels(colour).every((channel) => channel < 70);

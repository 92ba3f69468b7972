import type { Outcome } from '@chancery/domain';

/** Takes in a picture of somebody's handwritten name; what cannot be used is refused in words. */
export interface HandwritingReader {
  /**
   * @param picture PNG or JPEG, a scan or photograph of dark writing on light paper
   * @returns PNG of the shape `NAME_PICTURE_ASPECT`, the ink in black, the paper gone
   */
  read(picture: Uint8Array): Promise<Outcome<Uint8Array>>;
}

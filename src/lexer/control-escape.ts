/** The control character that a letter behind a backslash stands for, in literals and in patterns; −1 for none. */
export function controlEscape(letter: number): number {
  switch (letter) {
    case 97: // a
      return 7;
    case 98: // b
      return 8;
    case 102: // f
      return 12;
    case 110: // n
      return 10;
    case 114: // r
      return 13;
    case 116: // t
      return 9;
    case 118: // v
      return 11;
    default:
      return -1;
  }
}

/** Bytes that look random and are always the same for a seed (the generator sfc32). */
export function seededEntropy(seed: number | string): (count: number) => Uint8Array {
  const text = String(seed);
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < text.length; i++) {
    a ^= Math.imul(text.charCodeAt(i) + i, 0x85ebca6b);
    next();
  }
  for (let i = 0; i < 15; i++) next();
  return (count) => {
    const bytes = new Uint8Array(count);
    for (let i = 0; i < count; i++) bytes[i] = next() >>> 24;
    return bytes;
  };
}

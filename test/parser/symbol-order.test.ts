import { describe, expect, it } from 'vitest';
import { dictOrder } from '../../src/parser/symbol-order.ts';

describe('dictOrder', () => {
  it.each([
    ['zeta alpha mid b1 b2 b3 b4 b5 b6', 'mid b4 b5 b6 b1 b2 b3 alpha zeta'],
    ['_ __ a self cls x y z', '__ a self y x z _ cls'],
    ['a b c d e f g h i j k l m n o p q r s t u v w x y z', 'a c b e d g f i h k j m l o n q p s r u t w v y x z'],
    [
      'name0 name1 name2 name3 name4 name5 name6 name7 name8 name9 name10 name11 name12 name13 name14 name15',
      'name10 name11 name12 name13 name14 name15 name6 name7 name4 name5 name2 name3 name0 name1 name8 name9',
    ],
  ])('orders %s as CPython 2.7.18 does', (inserted, ordered) => {
    expect(dictOrder(inserted.split(' ')).join(' ')).toBe(ordered);
  });
});

import { bufferType } from '../objects/buffer.ts';
import { byteArrayType } from '../objects/bytearray.ts';
import { memoryViewType } from '../objects/memoryview.ts';
import type { PyType } from '../objects/type.ts';

/** Built-in types beyond the core ones that `__builtin__` names. */
export const extraBuiltinTypes: readonly PyType[] = [byteArrayType, bufferType, memoryViewType];

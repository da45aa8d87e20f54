/** Modules of Node that few programs need and that take milliseconds to load: each is loaded when first used. */

export const crypto = () => process.getBuiltinModule('node:crypto');
export const childProcess = () => process.getBuiltinModule('node:child_process');
export const engine = () => process.getBuiltinModule('node:v8');
export const os = () => process.getBuiltinModule('node:os');
export const threads = () => process.getBuiltinModule('node:worker_threads');
export const tty = () => process.getBuiltinModule('node:tty');
export const v8 = () => process.getBuiltinModule('node:v8');
export const vm = () => process.getBuiltinModule('node:vm');

/** Locks of the only thread there is (CPython 2.7 `Modules/threadmodule.c`). */
import { defineType, method } from '../../runtime/declare/declare.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { ModuleException } from '../module-exception.ts';

export const threadError = new ModuleException('thread', 'error');

export const lockType = builtinType('lock', { module: 'thread', isBase: false, hasWeakrefs: true });

export class PyLock extends PyObject {
  isHeld = false;
}
bindClass(PyLock, lockType);

/** Takes the lock; where it is held, nobody would ever release it while we waited. */
function acquire(lock: PyLock, mayWait?: Value): boolean {
  const waits = mayWait === undefined || toInt(mayWait) !== 0;
  if (lock.isHeld) {
    if (waits) throw threadError.raise('deadlock: the lock is held, and there is no other thread to release it');
    return false;
  }
  lock.isHeld = true;
  return true;
}

function release(lock: PyLock): null {
  if (!lock.isHeld) throw threadError.raise('release unlocked lock');
  lock.isHeld = false;
  return null;
}

const ACQUIRE_DOC = 'Takes the lock and answers True; False where it is held and the argument is false.';
const RELEASE_DOC = 'Gives the lock back.';
const LOCKED_DOC = 'Whether the lock is held.';
const isHeld = (lock: PyLock): boolean => lock.isHeld;

defineType(lockType, {
  doc: 'A lock, made by thread.allocate_lock().',
  slots: { getAttribute: genericGetAttribute },
  members: [
    method('acquire_lock([wait])', ACQUIRE_DOC, acquire),
    method('acquire([wait])', ACQUIRE_DOC, acquire),
    method('release_lock()', RELEASE_DOC, release),
    method('release()', RELEASE_DOC, release),
    method('locked_lock()', LOCKED_DOC, isHeld),
    method('locked()', LOCKED_DOC, isHeld),
    method('__enter__([wait])', ACQUIRE_DOC, acquire),
    method('__exit__(*args)', RELEASE_DOC, (lock: PyLock) => release(lock)),
  ],
});

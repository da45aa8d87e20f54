/** Gives every built-in type its behaviour, bases before what derives from them. */
import './object.ts';
import './type.ts';
import './builtin-function.ts';
import './function.ts';
import './property.ts';
import './super.ts';
import './classic.ts';
import './module.ts';
import './generator.ts';
import './singletons.ts';
import './int.ts';
import './bool.ts';
import './long.ts';
import './float.ts';
import './complex.ts';
import './slice.ts';
import './xrange.ts';

/** What `import 'minipy'` is where no files can be read: all of it at once. */
import './index.ts';

export * from '../api/index.ts';

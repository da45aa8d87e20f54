import { FileError, type FileSystem } from './file-system.ts';
import { isWithin, nameOf, normalized, parentOf } from './paths.ts';
import { requireFiles } from './require-files.ts';

interface MountPoint {
  readonly path: string;
  readonly files: FileSystem;
}

/** Several file systems at several paths; the directories that lead to them exist and cannot be written to. */
export function mount(points: Readonly<Record<string, FileSystem>>): FileSystem {
  for (const [path, files] of Object.entries(points)) requireFiles(files, `mount: what is mounted at ${path}`);
  const mounted: MountPoint[] = Object.entries(points)
    .map(([path, files]) => ({ path: normalized(path), files }))
    .sort((a, b) => b.path.length - a.path.length);

  const find = (path: string): MountPoint | undefined => mounted.find((point) => isWithin(path, point.path));
  const inside = (path: string, point: MountPoint): string =>
    point.path === '/' ? path : path.slice(point.path.length) || '/';
  /** Whether a path is on the way to a mount point. */
  const leads = (path: string): boolean => mounted.some((point) => isWithin(point.path, path));

  const writable = (path: string): [FileSystem, string] => {
    const point = find(path);
    if (point === undefined) throw new FileError(leads(parentOf(path)) ? 'EROFS' : 'ENOENT', path);
    if (path === point.path) throw new FileError('EROFS', path);
    return [point.files, inside(path, point)];
  };

  return {
    open(path, mode) {
      const point = find(path);
      if (point !== undefined) return point.files.open(inside(path, point), mode);
      throw new FileError(leads(path) ? 'EISDIR' : 'ENOENT', path);
    },
    stat(path) {
      const point = find(path);
      const found = point?.files.stat(inside(path, point));
      return found ?? (leads(path) ? { kind: 'directory', size: 0, modified: 0 } : undefined);
    },
    list(path) {
      const point = find(path);
      const names = new Set<string>();
      if (point !== undefined && point.files.stat(inside(path, point)) !== undefined) {
        for (const name of point.files.list(inside(path, point))) names.add(name);
      } else if (!leads(path)) throw new FileError('ENOENT', path);
      for (const { path: target } of mounted) {
        if (target === path || !isWithin(target, path)) continue;
        let below = target;
        while (parentOf(below) !== path) below = parentOf(below);
        names.add(nameOf(below));
      }
      return [...names].sort();
    },
    remove(path) {
      const [files, name] = writable(path);
      files.remove(name);
    },
    rename(from, to) {
      const [files, source] = writable(from);
      const [target, name] = writable(to);
      if (files !== target) throw new FileError('EXDEV', to);
      files.rename(source, name);
    },
    makeDirectory(path) {
      const [files, name] = writable(path);
      files.makeDirectory(name);
    },
  };
}

import { describe, expect, it } from 'vitest';
import { Interpreter, MemoryFiles } from '../../src/api/index.ts';

/** What a trusted program prints that has an archive, importers of it, and a sandbox that was handed them. */
function printed(program: string): string {
  let output = '';
  const python = new Interpreter({ files: new MemoryFiles(), stdout: (text) => (output += text) });
  python.exec(`
import sys, rexec, zipfile, zipimport
with zipfile.ZipFile('/a.zip', 'w') as archive: archive.writestr(zipfile.ZipInfo('secret.py'), 'SECRET = 1')
class Derived(zipimport.zipimporter): pass
r = rexec.RExec()
main = r.add_module('__main__')
main.importer = zipimport.zipimporter('/a.zip')
main.derived, main.method = Derived('/a.zip'), main.importer.get_data
main.Type, main.Derived = zipimport.zipimporter, Derived
def attempt(source):
    try: print r.r_eval(source)
    except Exception, e: print e.__class__.__name__, e
${program}`);
  return output;
}

const NO_CONSTRUCTOR = /^RuntimeError (zipimport\.)?zipimporter\(\) constructor not accessible in restricted mode\n$/;

describe('restricted code that was handed an importer of archives', () => {
  it.each([
    "Type('/a.zip')",
    "Derived('/a.zip')",
    "type(importer)('/a.zip')",
    "importer.__class__('/a.zip')",
    'Type.__new__(Type)',
    "importer.__init__('/a.zip')",
  ])('makes none: %s', (source) => {
    expect(printed(`attempt(${JSON.stringify(source)})`)).toMatch(NO_CONSTRUCTOR);
  });

  it.each(['find_module', 'load_module', 'get_data', 'get_code', 'get_source', 'get_filename', 'is_package'])(
    'does not use %s',
    (name) => {
      const refusal = `RuntimeError zipimporter.${name}() not accessible in restricted mode\n`;
      const calls = ['importer', 'derived'].map((object) => `${object}.${name}('secret')`);
      for (const call of [...calls, `Type.${name}(importer, 'secret')`]) {
        expect(printed(`attempt(${JSON.stringify(call)})`)).toBe(refusal);
      }
    },
  );

  it('does not use a method that it was handed', () => {
    expect(printed(`attempt("method('secret.py')")`)).toMatch(/^RuntimeError zipimporter.get_data/);
  });

  it('does not see where the archive is', () => {
    for (const name of ['archive', 'prefix', '_files']) {
      expect(printed(`attempt('importer.${name}')`)).toBe('RuntimeError restricted attribute\n');
    }
  });
});

describe('an archive on sys.path', () => {
  const attemptImport = `
sys.path.insert(0, '/a.zip')
def restricted():
    try: r.r_exec('import secret')
    except ImportError, e: print e
    r.r_exec('import string; print string.digits')
`;
  const restricted = "No module named 'secret'\n0123456789\n";

  it('serves trusted code, and no restricted code before or after it', () => {
    const program = `${attemptImport}restricted()\nimport secret\nprint secret.SECRET\nrestricted()`;
    expect(printed(program)).toBe(`${restricted}1\n${restricted}`);
  });
});

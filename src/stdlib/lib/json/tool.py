"""Checks JSON text, and lays it out: python -m json.tool [infile [outfile]]."""
import json
import sys


def _files(names):
    """The files that up to two names stand for, in place of the standard ones; SystemExit for more names."""
    if len(names) > 2:
        raise SystemExit('%s [infile [outfile]]' % sys.argv[0])
    source = open(names[0], 'rb') if names else sys.stdin
    target = open(names[1], 'wb') if names[1:] else sys.stdout
    return source, target


def main():
    """Reads JSON from one file and writes it to another, indented and with sorted keys."""
    source, target = _files(sys.argv[1:])
    try:
        with source:
            value = json.load(source)
    except ValueError, error:
        raise SystemExit(error)
    with target:
        json.dump(value, target, indent=4, sort_keys=True, separators=(',', ': '))
        target.write('\n')


if __name__ == '__main__':
    main()

"""Other names of the standard encodings, normalized: the module of package encodings that each means."""
import _encodings

aliases = _encodings.aliases()

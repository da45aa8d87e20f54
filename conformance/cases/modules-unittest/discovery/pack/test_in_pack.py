import unittest


class InPack(unittest.TestCase):
    def test_it(self): pass
    def test_other(self): self.assertEqual(1, 3)

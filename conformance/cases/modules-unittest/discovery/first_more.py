import unittest


class More(unittest.TestCase):
    def test_it(self): pass
    def test_other(self): self.assertEqual(1, 2)

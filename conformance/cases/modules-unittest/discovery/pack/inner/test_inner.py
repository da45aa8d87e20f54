import unittest


class Inner(unittest.TestCase):
    def test_it(self): pass
    def test_other(self): self.assertEqual(1, 1)

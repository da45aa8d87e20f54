"""Keeping lists in order: where an item belongs, and putting it there."""

from _bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right

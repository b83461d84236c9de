"""Repairs of dates that machine translation left in Chinese or Japanese order.

A date that was put right is followed by MENDED until the last of these rules, so that the rules about what
stands around dates leave alone the dates that were right from the start.
"""

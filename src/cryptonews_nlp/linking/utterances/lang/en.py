"""English words of closed classes: data only."""

from __future__ import annotations

#: The class, or the number in digits, and the folded words that stand for it.
CLOSED = """
not no not never nothing none nobody neither nor without cannot t
i i me my mine
we we us our ours
you you your yours
once once
only only just
still still yet
now now today
again again
more more
less less fewer
same same
all all every everybody everyone everything each
here here
who who
when when
why why
if if
must must
0 zero
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
100 hundred
1000 thousand
half half
third third
quarter quarter
fifth fifth
"""

"""French abbreviations whose full stop ends no sentence.

"M." ends some: the press names a defendant "Jo M.", with a letter for the rest.
"""

LEADING = """
MM Mme Mmes Mlle Mlles Mgr Dr Drs Pr Prs Cdt Cne Gal Lt
v vs cf éd
"""
NUMBERING = """
n no nos art al chap p pp vol fig
"""

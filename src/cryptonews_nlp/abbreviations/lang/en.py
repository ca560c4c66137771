"""English abbreviations whose full stop ends no sentence."""

LEADING = """
Mr Mrs Ms Messrs Prof Profs Rev Revs Hon Msgr Fr Pres Sec
Sen Sens Rep Reps Gov Govs Ald Atty Asst Dep
Adm Brig Capt Capts Cmdr Col Cols Cpl Gen Gens Lt Lts Maj Pfc Pvt Sgt Sgts Spc
Const Det Dets Insp Ofc Supt Tpr
v vs cf
"""
NUMBERING = """
no nos pp vol vols fig figs
"""

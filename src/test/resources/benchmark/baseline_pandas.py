#!/usr/bin/python3
"""The baseline peer: what an analyst would write. baseline_pandas.py IN_DIR OUT.xlsx [--detail]
Reads every small workbook (title, unit row, two-level merged header, schools, one total row), melts to long form,
sums by region / school year / stage / indicator, writes one consolidated xlsx (a pivot; --detail adds every school row)."""
import sys, os, re, time, resource
import pandas as pd
import warnings; warnings.filterwarnings("ignore", module="openpyxl")
t0 = time.time(); src, out = sys.argv[1:3]; frames = []; wide = []
for name in sorted(os.listdir(src)):
    p = os.path.join(src, name)
    raw = pd.read_excel(p, header=None, engine="openpyxl")
    year = re.match(r"(\d{4}-\d{4})", str(raw.iat[0, 0])).group(1)
    region = re.search(r"行政区划代码:(\d{6})", str(raw.iat[1, 0])).group(1)
    top = raw.iloc[2].ffill(); sub = raw.iloc[3]
    cols = [t if pd.isna(s) else f"{t}/{s}" for t, s in zip(top, sub)]
    df = raw.iloc[4:].copy(); df.columns = cols
    df = df[df["学校代码"] != "合计"]
    vals = [c for c in cols if "/" in c]
    df.insert(0, "学年", year); df.insert(0, "行政区划代码", region)
    if "--detail" in sys.argv: wide.append(df)
    long = df.melt(id_vars=["行政区划代码", "学年", "学校代码", "学校名称", "学段"], value_vars=vals, var_name="指标", value_name="值")
    long["值"] = pd.to_numeric(long["值"]); frames.append(long)
t1 = time.time()
obs = pd.concat(frames, ignore_index=True)
g = obs.groupby(["行政区划代码", "学年", "学段", "指标"], as_index=False)["值"].sum()
piv = g.pivot(index=["行政区划代码", "学年", "学段"], columns="指标", values="值").reset_index()
t2 = time.time()
with pd.ExcelWriter(out, engine="openpyxl") as w:
    piv.to_excel(w, sheet_name="汇总", index=False)
    if wide: pd.concat(wide, ignore_index=True).to_excel(w, sheet_name="明细", index=False)
t3 = time.time()
print(f"obs={len(obs)} groups={len(g)} rows={len(piv)} sum={obs['值'].sum():.2f} read={t1-t0:.1f}s group={t2-t1:.1f}s write={t3-t2:.1f}s total={t3-t0:.1f}s cpu={time.process_time():.1f}s rssMB={resource.getrusage(resource.RUSAGE_SELF).ru_maxrss//1024}")

import glob
for pat in ['a','*','**','a*','*a','**/*.py','**/a','a/**','a/**/b','?','[ab]','a**b','.x','*.','/','/a','a/','**/','**/**/a','*/*','a.b[!x]/c','.*','','[!a]*','?a','a/**/**/b/*','*[a-z]']:
  for r in (0,1):
    for h in (0,1):
      print(repr(pat), r, h, glob.translate(pat,recursive=bool(r),include_hidden=bool(h)))
print(glob.translate('a/b\\*',seps='/\\'), glob.translate('a/**/b\\*',seps=['/','\\'],recursive=True))

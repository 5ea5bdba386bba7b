for source in [
    'len.__text_signature__',
    'str.split.__text_signature__',
    'dict.get.__text_signature__',
    'list.append.__text_signature__',
    'object.__init__.__text_signature__',
    'list.sort.__text_signature__',
    'sorted.__text_signature__',
    'dict.fromkeys.__text_signature__',
]:
    print(source, eval(source))

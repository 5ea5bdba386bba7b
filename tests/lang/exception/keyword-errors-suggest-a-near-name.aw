def draw(color, width=1):
    pass


for kwargs in ({"colour": 1}, {"color": 1, "widht": 2}, {"color": 1, "zzz": 2}):
    try:
        draw(**kwargs)
    except TypeError as e:
        print(e)
        # expect: draw() got an unexpected keyword argument 'colour'. Did you mean 'color'?
        # expect: draw() got an unexpected keyword argument 'widht'. Did you mean 'width'?
        # expect: draw() got an unexpected keyword argument 'zzz'

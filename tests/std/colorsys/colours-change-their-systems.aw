import colorsys


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


for rgb in [(0, 0, 0), (1, 1, 1), (.2, .4, .4), (.5, 0.1, 0.9), (1, 0, 0), (0, 1, 0), (0, 0, 1), (.9, .3, .25)]:
    print(colorsys.rgb_to_hsv(*rgb), colorsys.rgb_to_hls(*rgb), colorsys.rgb_to_yiq(*rgb))
    print(colorsys.hsv_to_rgb(*rgb), colorsys.hls_to_rgb(*rgb), colorsys.yiq_to_rgb(*rgb))

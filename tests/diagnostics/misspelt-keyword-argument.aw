def draw(color, width=1):
    return color


draw(colour="red")

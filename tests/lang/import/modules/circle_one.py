from modules.circle_two import b
a = 1

from modules.circle_one import a
b = 2

print(int("٣٤٥"), int("१२३"), int("１２"), int("-٧"), int("\u2003 42 \u2003"), int("५_५"))
for text in ("²", "Ⅷ", "½", "一"):
    try:
        print(int(text))
    except ValueError as e:
        print(e)

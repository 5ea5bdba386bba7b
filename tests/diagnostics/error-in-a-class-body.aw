class Config:
    size = 3
    limit = sizes * 2

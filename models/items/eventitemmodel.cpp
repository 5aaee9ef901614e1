#include "models/items/eventitemmodel.h"

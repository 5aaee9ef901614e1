#include "models/search/folding.h"

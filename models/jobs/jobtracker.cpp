#include "models/jobs/jobtracker.h"

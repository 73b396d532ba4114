/** Things of Sports as shops and people name them. */
export const SPORTS_WORDS =
  'dumbbell|dumbell|dumbbells|barbell|kettlebell|kettle bell|weights|free weights|hand weights|weight bench|' +
  'weight set|ankle weights|treadmill|elliptical|exercise bike|stationary bike|spin bike|peloton|rowing machine|' +
  'stair stepper|home gym|tent|sleeping bag|sleeping pad|camp chair|camping chair|camping stove|camp stove|' +
  'cooler|lantern|headlamp|head lamp|backpack|hiking backpack|rucksack|hiking pole|hiking poles|trekking pole|' +
  'canteen|bike|bicycle|mountain bike|road bike|dirt bike|ebike|e-bike|electric bike|bike helmet|bike lock|' +
  'bike pump|bike seat|bike light|tricycle|scooter|electric scooter|skateboard|skate board|longboard|skates|' +
  'roller skate|rollerblade|inline skate|ice skate|ski|skis|ski goggles|ski boot|ski pole|snowboard|sled|' +
  'snowshoe|surfboard|surf board|paddle board|paddleboard|boogie board|kayak|canoe|paddle|life jacket|' +
  'life vest|wetsuit|snorkel|snorkel set|swim goggles|goggles|swim cap|swim fins|tennis racket|tennis racquet|' +
  'racket|racquet|tennis ball|badminton set|badminton racket|shuttlecock|ping pong table|ping pong paddle|' +
  'ping pong balls|pickleball|pickleball paddle|basketball|basketball hoop|football|soccer ball|soccer cleats|' +
  "soccer goal|shin guard|volleyball|volleyball net|baseball|baseball bat|baseball glove|catcher's mitt|softball|" +
  'cleats|hockey stick|hockey skates|lacrosse stick|golf club|golf clubs|golf ball|golf bag|golf glove|putter|' +
  'bowling ball|frisbee|boxing gloves|punching bag|mouthguard|jump rope|jumprope|skipping rope|resistance band|' +
  'exercise band|workout band|yoga mat|exercise mat|workout mat|yoga block|yoga ball|yoga strap|exercise ball|' +
  'stability ball|foam roller|pull up bar|pullup bar|medicine ball|ab roller|gym bag|gym mat|duffel bag|' +
  'water bottle|trampoline|dart board|dartboard|darts|pool cue|pool table|fishing rod|fishing pole|fishing reel|' +
  'fishing gear|fishing line|tackle box|fishing lure|bow and arrow|knee pad|elbow pad|knee brace|helmet|' +
  'climbing rope|climbing harness|pedometer|stopwatch|ball|whistle';
